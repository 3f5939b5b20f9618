import tensorflow.compat.v1 as tf
from absl import logging

tf.logging.set_verbosity(tf.logging.ERROR)
tf.logging.warning("tf.logging at ERROR")
logging.warning("absl, which tf.logging doesn't set")
print("verbosity of absl:", logging.get_verbosity())
logging.set_verbosity(logging.ERROR)
tf.logging.set_verbosity(tf.logging.WARN)
tf.logging.warning("tf.logging, which absl doesn't set")
logging.warning("absl at ERROR")
