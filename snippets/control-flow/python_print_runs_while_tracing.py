import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()
log = []


@tf.function
def count(n):
    total = 0
    for i in tf.range(n):
        log.append("Python")
        tf.py_function(lambda: log.append("op"), [], [])
        total += i
    return total


for n in [3, 2]:
    total = int(count(tf.constant(n)))
    print("total", total, "-", log.count("Python"), "Python,", log.count("op"), "op")
