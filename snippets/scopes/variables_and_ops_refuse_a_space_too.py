import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for make in [
    lambda name: tf.get_variable(name, [2]),
    lambda name: tf.Variable([0.0, 0.0], name=name),
    lambda name: tf.ones([2], name=name),
]:
    try:
        make("my w")
    except ValueError as error:
        print(str(error).split(". ")[0])
