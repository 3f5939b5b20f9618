import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

dataset = tf2.data.Dataset.from_tensor_slices([1.0, 2.0])
gone = ["make_one_shot_iterator", "make_initializable_iterator"]
gone += ["output_types", "output_shapes", "output_classes"]
old = tf1.data.Dataset.from_tensor_slices([1.0, 2.0])
for name in gone:
    print(name + ":", hasattr(dataset, name), "TF1:", hasattr(old, name))
data = tf1.data
print(data.get_output_classes(dataset).__name__, end=" ")
print(data.get_output_types(dataset), data.get_output_shapes(dataset))
print(dataset.element_spec.dtype, dataset.element_spec.shape)
