import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [784, 10])
b = tf.get_variable("b", [10])
logits = tf.matmul(tf.ones([1, 784]), w) + b
tf.train.AdamOptimizer().minimize(tf.reduce_sum(logits))


def count(variables):
    return sum(v.shape.num_elements() for v in variables)


for v in tf.trainable_variables():
    print(v.op.name, v.shape.as_list(), v.shape.num_elements())
print("trainable:", count(tf.trainable_variables()))
print("global:", count(tf.global_variables()))
