import logging

import tensorflow.compat.v1 as tf


def main(argv):
    tf.logging.warning("in main")
    print("handlers of the root:", len(logging.getLogger().handlers))
    tf.get_logger().propagate = False
    tf.logging.warning("after propagate = False")


tf.app.run(main, argv=["program"])
