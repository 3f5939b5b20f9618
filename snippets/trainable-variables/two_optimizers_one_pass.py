import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

body = tf.Variable(3.0, name="body")
head = tf.Variable(2.0, name="head")
loss = tf.square(body * head)
slow = tf.train.GradientDescentOptimizer(0.01)
fast = tf.train.GradientDescentOptimizer(0.1)

for_body, for_head = tf.gradients(loss, [body, head])
with tf.control_dependencies([for_body, for_head]):
    step_body = slow.apply_gradients([(for_body, body)])
    step_head = fast.apply_gradients([(for_head, head)])
train_op = tf.group(step_body, step_head)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("gradients:", sess.run(for_body), sess.run(for_head))
    sess.run(train_op)
    print("body:", round(float(sess.run(body)), 4))
    print("head:", round(float(sess.run(head)), 4))
