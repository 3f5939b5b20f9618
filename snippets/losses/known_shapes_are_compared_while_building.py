import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.zeros([8, 3])
softmax = tf.nn.softmax_cross_entropy_with_logits
sparse = tf.nn.sparse_softmax_cross_entropy_with_logits
for loss, labels in (softmax, [[0.0] * 3] * 2), (softmax, [0.0] * 2), (sparse, [0] * 2):
    try:
        loss(labels=labels, logits=logits)
    except ValueError as error:
        print(str(error).split(" for ")[0])
