import tensorflow as tf
from tensorflow.contrib.opt import AdamWOptimizer

for decay in [0.1, 0.01]:
    tf.reset_default_graph()
    w = tf.get_variable("w", initializer=[1.0, 1.0], use_resource=True)
    loss = tf.reduce_sum(w * [10.0, 0.1])
    step = AdamWOptimizer(weight_decay=decay, learning_rate=0.1).minimize(loss)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for _ in range(5):
            sess.run(step)
        print("weight_decay:", decay, "w:", sess.run(w).round(3))
