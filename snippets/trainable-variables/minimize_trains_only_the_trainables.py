import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
frozen = tf.Variable(1.0, name="frozen", trainable=False)
loss = tf.square(tf.add(w, frozen, name="prediction"), name="loss")
optimizer = tf.train.GradientDescentOptimizer(0.25)
train_op = optimizer.minimize(loss, name="train_op")

for op in tf.get_default_graph().get_operations():
    if op.type == "ApplyGradientDescent":
        print("apply op:", op.name)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w), "frozen:", sess.run(frozen))
