import logging
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
if not logging.getLogger().handlers:
    logging.basicConfig(format="%(levelname)s of mine: %(message)s")
import tensorflow.compat.v1 as tf

tf.logging.warning("after basicConfig")
print("tensorflow's own handlers:", tf.get_logger().handlers)
