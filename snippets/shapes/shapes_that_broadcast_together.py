import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def together(*shapes):
    tensors = [tf.zeros(shape) for shape in shapes]
    return (tensors[0] + tensors[1]).shape.as_list()


print("[4, 3] and [3]:", together([4, 3], [3]))
print("[4, 3] and [4, 1]:", together([4, 3], [4, 1]))
print("[4, 1] and [3]:", together([4, 1], [3]))
print("[2, 4, 3] and [4, 1]:", together([2, 4, 3], [4, 1]))
print("[4, 3] and []:", together([4, 3], []))
