import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()
x = tf.reshape(tf.sin(tf.range(12.0)), [2, 3, 2])
w, u = tf.constant([[0.1, 0.2], [0.3, 0.4]]), tf.constant([[0.5, 0.0], [0.0, 0.5]])


class Cell:
    output_size = state_size = 2

    def zero_state(self, batch_size, dtype):
        return tf.zeros([batch_size, 2], dtype)

    def __call__(self, inputs, state, scope=None):
        state = tf.tanh(inputs @ w + state @ u)
        return state, state


old, state = tf1.nn.dynamic_rnn(Cell(), x, dtype=tf.float32)
print("dynamic_rnn:", old[1, -1].numpy().round(3))
layer = tf.keras.layers.SimpleRNN(2, return_sequences=True)
layer.build(x.shape)
layer.set_weights([w, u, tf.zeros([2])])
print("SimpleRNN:  ", layer(x)[1, -1].numpy().round(3))
steps = tf.transpose(x, [1, 0, 2])
old, state = tf1.nn.dynamic_rnn(Cell(), steps, dtype=tf.float32, time_major=True)
print("time_major: ", old[-1, 1].numpy().round(3))
old, state = tf1.nn.static_rnn(Cell(), tf.unstack(steps), dtype=tf.float32)
print("static_rnn: ", old[-1][1].numpy().round(3))
