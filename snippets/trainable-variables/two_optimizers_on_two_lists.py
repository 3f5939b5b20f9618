import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

body = tf.Variable(3.0, name="body")
head = tf.Variable(1.0, name="head")
loss = tf.square(body + head)

slow = tf.train.GradientDescentOptimizer(0.01).minimize(loss, var_list=[body])
fast = tf.train.GradientDescentOptimizer(0.1).minimize(loss, var_list=[head])
train_op = tf.group(slow, fast)
ops = tf.get_default_graph().get_operations()
scopes = {op.name.split("/")[0] for op in ops if op.name.startswith("gradients")}
print("backward passes:", sorted(scopes))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("body moved by:", round(3.0 - float(sess.run(body)), 4))
    print("head moved by:", round(1.0 - float(sess.run(head)), 4))
