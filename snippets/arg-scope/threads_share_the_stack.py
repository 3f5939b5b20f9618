import threading

import tf_slim as slim


@slim.add_arg_scope
def scale(x, factor=1):
    return factor * x


def other_thread():
    print("the other thread:", scale(2))


for factor in (10, 100):
    with slim.arg_scope([scale], factor=factor):
        print("the thread of the scope:", scale(2))
        thread = threading.Thread(target=other_thread)
        thread.start()
        thread.join()
