import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, name="v", use_resource=True)
old_read = v.read_value()
old_product = old_read * 10
with tf.control_dependencies([old_product]):
    update = v.assign_add(1)

with tf.control_dependencies([update]):
    stale_read = tf.identity(old_read)
    stale_product = tf.identity(old_product)
    fresh_read = v.read_value()
    fresh_product = fresh_read * 10

with tf.Session() as sess:
    for name, fetches in [
        ("stale:", [stale_read, stale_product]),
        ("fresh:", [fresh_read, fresh_product]),
    ]:
        sess.run(v.initializer)
        print(name, *sess.run(fetches))
