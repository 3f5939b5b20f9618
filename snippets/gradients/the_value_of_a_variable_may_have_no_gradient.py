import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for use_resource in False, True:
    w = tf.Variable(3.0, use_resource=use_resource)
    loss = w * w
    print("resource variable" if use_resource else "ref variable")
    for name, x in ("w", w), ("w.value()", w.value()), ("identity", tf.identity(w)):
        gradient = tf.gradients(loss, x)[0]
        print(name + ":", "None" if gradient is None else "a gradient")
