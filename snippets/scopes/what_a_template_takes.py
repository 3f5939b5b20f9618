import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x, factor):
    return x * factor * tf.get_variable("w", initializer=2.0)


by_ten = tf.make_template("layer", layer, factor=10.0)
early = tf.make_template("layer", layer, create_scope_now_=True)
exact = tf.make_template("layer", layer, unique_name_="exact")
results = [by_ten(1.0), early(1.0, 5.0), exact(1.0, 1.0)]

for template in [by_ten, early, exact]:
    print([v.op.name for v in template.variables])
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print([float(value) for value in sess.run(results)])
