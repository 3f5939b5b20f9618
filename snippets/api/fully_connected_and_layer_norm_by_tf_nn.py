import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.layers import fully_connected, layer_norm
else:

    def fully_connected(x, units, scope, weights_initializer=None):
        with tf.variable_scope(scope):
            shape, zeros = [x.shape[-1], units], tf.zeros_initializer()
            w = tf.get_variable("weights", shape, initializer=weights_initializer)
            b = tf.get_variable("biases", [units], initializer=zeros)
        return tf.nn.relu(tf.matmul(x, w) + b)

    def layer_norm(x, scope):
        with tf.variable_scope(scope):
            shape, zeros = [x.shape[-1]], tf.zeros_initializer()
            beta = tf.get_variable("beta", shape, initializer=zeros)
            gamma = tf.get_variable("gamma", shape, initializer=tf.ones_initializer())
        mean, variance = tf.nn.moments(x, [1], keep_dims=True)
        return tf.nn.batch_normalization(x, mean, variance, beta, gamma, 1e-12)


tf.disable_v2_behavior()
start = tf.random_uniform_initializer(seed=1)
net = tf.constant([[1.0, 2.0], [3.0, 5.0]])
net = fully_connected(net, 3, scope="fc", weights_initializer=start)
net = layer_norm(net, scope="ln")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print([v.op.name for v in tf.global_variables()], sess.run(net).round(2))
