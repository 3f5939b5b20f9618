import os

with open("log.txt", "w") as file:
    os.dup2(file.fileno(), 2)
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
with tf.Session() as sess:
    sess.run(w.initializer)
    sess.run(tf.global_variables_initializer())
with open("log.txt") as file:
    logged = file.read()
print("information, on the CPU:", "cpu_feature_guard.cc" in logged)
print("a warning of C++:", "was changed by setting attribute" in logged)
print("a warning of Python:", "WARNING:tensorflow" in logged)
