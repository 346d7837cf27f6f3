#!/usr/bin/python3
"""A small OpenStack Swift with its S3 API: a real store of somebody else's that checks signatures (Debian's python3-swift only).

run: /usr/bin/python3 swift_s3.py --folder FOLDER --access-key portal:tester --secret-key SECRET
Says "listening http://127.0.0.1:PORT" when it answers, ends when its standard input does. Region us-east-1, path style.

Proxy, account, container and object server are one process on loopback ports of their own, with one copy of everything in FOLDER, given to nobody when
started by root. What is stored is encrypted by Swift itself when asked (x-amz-server-side-encryption: AES256).
"""
import argparse, base64, os, pwd, socket, sys
from time import time as clock

import eventlet
import eventlet.tpool
from eventlet import wsgi
from swift.common import utils

PROXY = "catch_errors gatekeeper listing_formats s3api tempauth slo versioned_writes symlink keymaster encryption proxy-server"


def serving(folder, name, sock, pipeline, filters):
    path = os.path.join(folder, name + ".conf")
    with open(path, "w") as conf:
        conf.write(f"""[DEFAULT]
swift_dir = {folder}
devices = {folder}
mount_check = false
disable_fallocate = true
workers = 0
log_level = CRITICAL
bind_ip = 127.0.0.1
bind_port = {sock.getsockname()[1]}
[pipeline:main]
pipeline = {pipeline}
[app:{name}-server]
use = egg:swift#{name}
account_autocreate = true
{filters}""")
    return path


class Memory:
    """What memcached would keep for one proxy: it would be one more program to install."""

    def __init__(self):
        self.kept = {}

    def get(self, key, raise_on_error=False):
        value, until = self.kept.get(key, (None, 0))
        return value if not until or until > clock() else None

    def set(self, key, value, serialize=True, time=0, min_compress_len=0, raise_on_error=False):
        self.kept[key] = value, time and clock() + time

    def delete(self, key, server_key=None):
        self.kept.pop(key, None)


def main():
    parser = argparse.ArgumentParser()
    for option in ("--folder", "--access-key", "--secret-key"):
        parser.add_argument(option, required=True)
    args = parser.parse_args()
    folder = os.path.abspath(args.folder)
    if os.getuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        os.setgroups([])
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)

    # Everything asks this file, wherever its other settings are.
    utils.SWIFT_CONF_FILE = os.path.join(folder, "swift.conf")
    with open(utils.SWIFT_CONF_FILE, "w") as conf:
        conf.write("[swift-hash]\nswift_hash_path_prefix = portal\nswift_hash_path_suffix = tests\n[storage-policy:0]\nname = one\ndefault = yes\n")
    utils.eventlet_monkey_patch()

    # Only now: they read swift.conf as they are loaded.
    from swift.common.ring import RingBuilder
    from swift.common.wsgi import SwiftHttpProtocol, loadapp

    os.mkdir(os.path.join(folder, "disk"))
    socks = {name: eventlet.listen(("127.0.0.1", 0)) for name in ("account", "container", "object", "proxy")}
    for sock in socks.values():
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for name in ("account", "container", "object"):
        ring = RingBuilder(part_power=2, replicas=1, min_part_hours=0)
        ring.add_dev({"id": 0, "region": 1, "zone": 1, "weight": 1, "ip": "127.0.0.1", "port": socks[name].getsockname()[1], "device": "disk", "meta": ""})
        ring.rebalance()
        ring.get_ring().save(os.path.join(folder, name + ".ring.gz"))

    account, user = args.access_key.split(":")
    filters = "".join(f"[filter:{name}]\nuse = egg:swift#{name}\n{more}" for name, more in {
        "catch_errors": "", "gatekeeper": "", "listing_formats": "", "slo": "", "symlink": "", "encryption": "",
        "versioned_writes": "allow_object_versioning = true\n",
        "s3api": "location = us-east-1\n",
        "tempauth": f"user_{account}_{user} = {args.secret_key} .admin\n",
        "keymaster": f"encryption_root_secret = {base64.b64encode(os.urandom(32)).decode()}\n",
    }.items())
    servers = [(name, serving(folder, name, sock, PROXY if name == "proxy" else f"{name}-server", filters if name == "proxy" else ""))
               for name, sock in socks.items()]
    memory = Memory()
    for name, path in servers:
        app = loadapp(path, allow_modify_pipeline=False)
        remembering = lambda env, start, app=app: app(env | {"swift.cache": memory}, start)
        eventlet.spawn(wsgi.server, socks[name], remembering, utils.NullLogger(), protocol=SwiftHttpProtocol, capitalize_response_headers=False)

    print("listening http://127.0.0.1:%d" % socks["proxy"].getsockname()[1], flush=True)
    eventlet.tpool.execute(sys.stdin.read)
    os._exit(0)


main()
