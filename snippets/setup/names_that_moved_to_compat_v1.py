import tensorflow as tf

names = """placeholder Session ConfigProto get_variable variable_scope get_collection
trainable_variables GraphKeys global_variables_initializer layers app flags logging
random_normal log reset_default_graph""".split()
for name in names:
    try:
        getattr(tf, name)
    except AttributeError as error:
        print("AttributeError:", error)
try:
    tf.train.AdamOptimizer(0.1)
except AttributeError as error:
    print("AttributeError:", error)
print("missing in tf.compat.v1:", [n for n in names if not hasattr(tf.compat.v1, n)])
