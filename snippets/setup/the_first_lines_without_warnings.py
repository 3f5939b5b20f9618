import os
import warnings

with open("log.txt", "w") as file:
    os.dup2(file.fileno(), 2)
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

warnings.filterwarnings("ignore", category=UserWarning)
tf.logging.set_verbosity(tf.logging.ERROR)
tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2])
y = tf.layers.dense(x, 2, kernel_initializer=tf.ones_initializer())
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("y:", sess.run(y, {x: [[1.0, 2.0]]}).tolist())
with open("log.txt") as file:
    logged = file.read()
print("WARNING:tensorflow lines:", logged.count("WARNING:tensorflow"))
print("UserWarning lines:", logged.count("UserWarning"))
