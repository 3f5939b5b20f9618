import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
w = tf.get_variable("w", initializer=2.0)
branch = tf.cond(w > 0.0, lambda: w + 1.0, lambda: w - 1.0)
step = tf.train.GradientDescentOptimizer(0.1).minimize(tf.square(w))
tf.train.ExponentialMovingAverage(0.9).apply([w])

ops = w.graph.get_operations()
names = {"VariableV2", "VarHandleOp", "Switch", "If"}
print("variable:", type(w).__name__, w.dtype)
print("w and cond make:", sorted({op.type for op in ops} & names))
print("average updated by:", [op.name for op in ops if "AssignSub" in op.type])
print("dimensions of x:", repr(x.shape[0]), repr(x.shape[1]))
print("w == w:", w == w, "and w == 2.0:", w == 2.0)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(step)
    print("w after three steps:", round(float(sess.run(w)), 4))
