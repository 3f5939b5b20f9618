import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as sess:
    w = v1.get_variable("fc1/weights", [2, 4])
    b = v1.get_variable("fc1/biases", [4])
    v1.get_variable("fc2/weights", [4, 3])
    loss = tf.reduce_sum(tf.square(w)) + tf.reduce_sum(tf.square(b))
    v1.train.AdamOptimizer().minimize(loss)
    sess.run(v1.global_variables_initializer())
    v1.train.Saver().save(sess, "./model.ckpt")

model = tf.keras.Sequential([tf.keras.layers.Dense(4, name="fc1")])
model.build((None, 2))
left = dict(tf.train.list_variables("./model.ckpt"))
for layer in model.layers:
    for weight, part in zip(layer.weights, ["weights", "biases"]):
        name = layer.name + "/" + part
        assert left.pop(name) == list(weight.shape), name
        weight.assign(tf.train.load_variable("./model.ckpt", name))
slots = [name for name in left if "Adam" in name or "_power" in name]
print("of the optimizer:", len(slots))
print("left over:", [name for name in left if name not in slots])
