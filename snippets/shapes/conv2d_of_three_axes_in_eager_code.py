import re
import subprocess
import sys

import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

try:
    tf.keras.layers.Conv2D(8, 5)(tf.ones([2, 28, 28]))
except ValueError as error:
    print("layer:", str(error).split(". ")[0])

program = """
import tensorflow.compat.v1 as tf
tf.enable_v2_behavior()
images, filters = tf.ones([2, 28, 28]), tf.ones([5, 5, 1, 8])
tf.nn.conv2d(images, filters, strides=[1, 1, 1, 1], padding="SAME")
"""
child = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE)
log = child.stderr.decode()
print("op:", re.search("Check failed: .*|input must be .*", log)[0])
print("code:", child.returncode)
