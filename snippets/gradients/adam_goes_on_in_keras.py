import tensorflow as tf

tf1 = tf.compat.v1
gradients = [1.0, -2.0, 0.5, 1.5]

with tf.Graph().as_default(), tf1.Session() as sess:
    w, x = tf1.get_variable("w", initializer=1.0), tf1.placeholder(tf.float32, [])
    old = tf1.train.AdamOptimizer(0.1)
    train_op = old.minimize(w * x)
    sess.run(tf1.global_variables_initializer())
    for gradient in gradients[:2]:
        sess.run(train_op, {x: gradient})
    start, m, v = sess.run([w, old.get_slot(w, "m"), old.get_slot(w, "v")])
    for gradient in gradients[2:]:
        sess.run(train_op, {x: gradient})
        print("TF1:", sess.run(w).round(4))

for carry_over in True, False:
    w = tf.Variable(start)
    new = tf.keras.optimizers.Adam(0.1, epsilon=1e-8)
    new.build([w])
    if carry_over:
        new.iterations.assign(2)
        new._momentums[0].assign(m)
        new._velocities[0].assign(v)
    for gradient in gradients[2:]:
        new.apply_gradients([(tf.constant(gradient), w)])
        print("Keras, slots carried over:", carry_over, w.numpy().round(4))
