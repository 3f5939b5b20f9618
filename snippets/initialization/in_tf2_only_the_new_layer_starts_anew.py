import tensorflow as tf

body = tf.Variable(1.0)
body.assign(7.0)
print("saved:", float(body))
path = tf.train.Checkpoint(body=body).write("pretrained")

body, head = tf.Variable(1.0), tf.Variable(2.0)
tf.train.Checkpoint(body=body).read(path).assert_consumed()
print("body, head:", float(body), float(head))
