import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.float32, [None])
predictions = tf.placeholder(tf.float32, [None, 1])
table = labels - predictions
wrong = tf.reduce_mean(table**2)
row = tf.squeeze(predictions, axis=1)
right = tf.reduce_mean((labels - row) ** 2)

with tf.Session() as sess:
    for name, fed in ("perfect", [[2.0], [4.0], [6.0]]), ("all 4", [[4.0]] * 3):
        feed = {predictions: fed, labels: [2.0, 4.0, 6.0]}
        of_table, of_row = sess.run([wrong, right], feed)
        print(name, "wrong:", of_table.round(3), "right:", of_row.round(3))
    print("table:", sess.run(tf.shape(table), feed))

try:
    tf.losses.mean_squared_error(labels, predictions)
except ValueError as error:
    print(error)
