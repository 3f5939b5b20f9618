import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
optimizers = {
    "Momentum": tf.train.MomentumOptimizer(0.1, 0.9),
    "Adam": tf.train.AdamOptimizer(0.1),
    "RMSProp": tf.train.RMSPropOptimizer(0.1),
    "Adagrad": tf.train.AdagradOptimizer(0.1),
}
steps = {name: o.minimize(w * w) for name, o in optimizers.items()}

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for name, optimizer in optimizers.items():
        sess.run(w.initializer)
        sess.run(steps[name])
        slots = optimizer.get_slot_names()
        values = sess.run([optimizer.get_slot(w, slot) for slot in slots])
        print(name, {s: round(float(v), 4) for s, v in zip(slots, values)})
        print("  variables:", *[v.op.name for v in optimizer.variables()])
