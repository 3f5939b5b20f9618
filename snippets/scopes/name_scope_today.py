import tensorflow as tf

for visit in ["first:", "second:"]:
    with tf.name_scope("n") as scope:
        v = tf.Variable(0.0, name="v")
    print(visit, scope, v.name)


@tf.function
def twice(x):
    for _ in range(2):
        with tf.name_scope("n"):
            x = tf.add(x, 1.0, name="plus_one")
    return x


operations = twice.get_concrete_function(1.0).graph.get_operations()
print("in tf.function:", [op.name for op in operations if op.type == "AddV2"])
