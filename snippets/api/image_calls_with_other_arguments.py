import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

image = tf.zeros([1, 4, 4, 3])
box = tf.constant([[[0.0, 0.0, 0.7, 0.7]]])
red = [[1.0, 0.0, 0.0]]
old = tf1.image.draw_bounding_boxes(image, box, colors=red)
new = tf2.image.draw_bounding_boxes(image, box, red)
print("draw:", old[0, :, :, 0].numpy().tolist() == new[0, :, :, 0].numpy().tolist())

old = tf1.image.resize_image_with_crop_or_pad(image, 2, 6)
new = tf2.image.resize_with_crop_or_pad(image, 2, 6)
print("crop or pad:", old.shape.as_list(), new.shape.as_list())

size = tf.constant([40, 40, 3])
old = tf1.image.sample_distorted_bounding_box(size, box, seed=1, seed2=2)
new = tf2.image.sample_distorted_bounding_box(size, box, seed=1)
print("sample:", old[1].numpy().tolist(), new[1].numpy().tolist())
old = tf1.image.sample_distorted_bounding_box(size, box, seed=1)
print("sample:", old[1].numpy().tolist())
