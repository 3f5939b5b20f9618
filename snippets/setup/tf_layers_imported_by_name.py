try:
    from tensorflow.compat.v1.layers import dense

    print("imported", dense.__name__)
except ImportError as error:
    print(str(error).split(" (")[0])
