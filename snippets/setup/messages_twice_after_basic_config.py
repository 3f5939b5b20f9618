import logging

import tensorflow.compat.v1 as tf

tf.logging.warning("before basicConfig")
logging.basicConfig(format="%(levelname)s of mine: %(message)s")
tf.logging.warning("after basicConfig")
print("tensorflow's own handlers:", len(tf.get_logger().handlers))
print("handlers of the root:", len(logging.getLogger().handlers))
tf.get_logger().propagate = False
tf.logging.warning("after propagate = False")
