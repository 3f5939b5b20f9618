import tf_slim as slim


@slim.add_arg_scope
def layer(size, normalizer_params=None):
    return normalizer_params


params = {"decay": 0.9, "is_training": True}
with slim.arg_scope([layer], normalizer_params=params):
    with slim.arg_scope([layer], normalizer_params=dict(params, is_training=False)):
        print("inner:", layer(8))
