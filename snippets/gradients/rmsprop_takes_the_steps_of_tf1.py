import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

old = tf1.train.RMSPropOptimizer(0.1, decay=0.9, momentum=0.5)
new = tf.keras.optimizers.RMSprop(0.1, rho=0.9, momentum=0.5, epsilon=1e-10)
a, b = tf.Variable(1.0), tf.Variable(1.0)
new.build([b])
new._velocities[0].assign(1.0)
for gradient in 1.0, 2.0, -1.0:
    old.apply_gradients([(tf.constant(gradient), a)])
    new.apply_gradients([(tf.constant(gradient), b)])
    print("TF1:", a.numpy().round(4), "Keras:", b.numpy().round(4))
