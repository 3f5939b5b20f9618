import tf_slim as slim

list_of_ops = [slim.conv2d, slim.fully_connected]
with slim.arg_scope(list_of_ops, activation_fn=None):
    print("the list itself: accepted")
with slim.arg_scope([list_of_ops], activation_fn=None):
    print("the list in brackets: accepted")
