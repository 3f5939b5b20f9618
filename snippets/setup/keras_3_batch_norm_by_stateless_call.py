import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.5, name="bn")
layer.build(x.shape)
weights = [v.value for v in layer.trainable_variables]
averages = [v.value for v in layer.non_trainable_variables]
y, new_averages = layer.stateless_call(weights, averages, x, training=True)
updates = [tf.assign(old, new) for old, new in zip(averages, new_averages)]
loss = tf.reduce_mean(tf.square(y - 1.0))
with tf.control_dependencies(updates):
    train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    print("moving mean and variance:", *sess.run(averages))
    print("beta:", sess.run(layer.beta.value).round(2))
