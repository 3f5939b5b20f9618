import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

writer = tf2.summary.create_file_writer("logs")
with writer.as_default():
    print(tf2.summary.scalar("loss", 0.5, step=7).numpy())
