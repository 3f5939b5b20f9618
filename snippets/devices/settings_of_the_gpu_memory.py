import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

config = tf.ConfigProto()
config.gpu_options.allow_growth = True
config.gpu_options.per_process_gpu_memory_fraction = 0.5
config.gpu_options.visible_device_list = "0"
print(config)

with tf.Session(config=config) as sess:
    print(sess.run(tf.constant(1.0) + 1.0))
    print([one for one in sess.list_devices() if one.device_type == "GPU"])
