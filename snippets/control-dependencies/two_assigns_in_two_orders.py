import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def add_one(v):
    return v.assign(v.read_value() + 1)


def times_ten(v):
    return v.assign(v.read_value() * 10)


for first, second in [(add_one, times_ten), (times_ten, add_one)]:
    v = tf.Variable(2, use_resource=True)
    with tf.control_dependencies([first(v)]):
        step = second(v)
    with tf.Session() as sess:
        sess.run(v.initializer)
        sess.run(step.op)
        print(first.__name__, "then", second.__name__, "->", sess.run(v))
