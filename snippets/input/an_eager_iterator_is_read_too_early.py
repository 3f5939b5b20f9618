import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3])
types = tf.compat.v1.data.get_output_types(dataset)
shapes = tf.compat.v1.data.get_output_shapes(dataset)
iterator = tf.compat.v1.data.Iterator.from_structure(types, shapes)
try:
    x = iterator.get_next()
except tf.errors.FailedPreconditionError as error:
    print(error.message.split("}} ")[-1].split(" name:")[0])
iterator.make_initializer(dataset)
print(int(iterator.get_next()), int(iterator.get_next()))
print("loop:", [int(x) for x in dataset])
