import tensorflow.compat.v1 as tf

trained = tf.keras.layers.Dense(1, kernel_initializer=tf.ones_initializer())
trained.build([None, 3])
values = trained.get_weights()
with tf.Graph().as_default():
    y = tf.keras.layers.Dense(1)(tf.constant([[1.0, 2.0, 3.0]]))
    with tf.Session() as sess:
        for variable, value in zip(tf.global_variables(), values):
            variable.load(value, sess)
        print("y:", sess.run(y))
