import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

seen = []


def body(i):
    seen.append(i)
    print("Python calls the body")
    return i + 1


loop = tf.while_loop(lambda i: i < 5, body, [tf.constant(0)])
with tf.Session() as sess:
    print("the loop counts to", sess.run(loop), "- the list has", len(seen), "tensor")
