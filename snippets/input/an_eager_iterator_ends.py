import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3])
print("loop:", [int(x) for x in dataset], [int(x) for x in dataset])

iterator = iter(dataset.batch(3))
print("next:", next(iterator, None).numpy(), next(iterator, None))
try:
    iterator.get_next()
except tf.errors.OutOfRangeError as error:
    print("get_next:", error.message.split("}} ")[-1].split(" name:")[0])
print("five steps:", [int(x) for x in dataset.repeat().take(5)])
