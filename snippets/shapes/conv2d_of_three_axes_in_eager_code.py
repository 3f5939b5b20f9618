import re
import subprocess
import sys

program = """
import tensorflow.compat.v1 as tf
tf.enable_v2_behavior()
images, filters = tf.ones([2, 28, 28]), tf.ones([5, 5, 1, 8])
tf.nn.conv2d(images, filters, strides=[1, 1, 1, 1], padding="SAME")
print("not reached")
"""
child = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE)
print("code:", child.returncode)
print(re.search("Check failed: .*|input must be .*", child.stderr.decode())[0])
