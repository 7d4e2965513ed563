package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's file system of this machine, without the processes that it starts where its native
 * library is missing, as it nearly always is: a {@code chmod} for each file and folder that it
 * makes, an {@code ls} for each file that it lists. Permissions are set and read by Java's own
 * calls here, a thousand times quicker. Files without POSIX permissions are left to Hadoop.
 */
public final class InProcessFileSystem extends LocalFileSystem {
  /** The setting of Hadoop's that says which class serves {@code file:}. */
  public static final String SETTING = "fs.file.impl";

  private static final PosixFilePermission[] FROM_LOWEST_BIT = {
    PosixFilePermission.OTHERS_EXECUTE,
    PosixFilePermission.OTHERS_WRITE,
    PosixFilePermission.OTHERS_READ,
    PosixFilePermission.GROUP_EXECUTE,
    PosixFilePermission.GROUP_WRITE,
    PosixFilePermission.GROUP_READ,
    PosixFilePermission.OWNER_EXECUTE,
    PosixFilePermission.OWNER_WRITE,
    PosixFilePermission.OWNER_READ
  };

  /** For Hadoop, which makes file systems by reflection. */
  public InProcessFileSystem() {
    super(new Raw());
  }

  /** A configuration with Hadoop's defaults, but this file system. */
  public static Configuration configuration() {
    Configuration configuration = new Configuration();
    configuration.setIfUnset(SETTING, InProcessFileSystem.class.getName());
    return configuration;
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      PosixFileAttributeView view = posix(path);
      // The sticky bit is none of Java's.
      if (view == null || permission.getStickyBit()) {
        super.setPermission(path, permission);
      } else {
        view.setPermissions(permissions(permission.toShort()));
      }
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
      // What is not there is told in Hadoop's way.
      FileStatus status = super.getFileStatus(path);
      PosixFileAttributeView view = posix(path);
      if (view == null) {
        return status;
      }
      PosixFileAttributes attributes = view.readAttributes();
      return new FileStatus(
          status.getLen(),
          status.isDirectory(),
          status.getReplication(),
          status.getBlockSize(),
          status.getModificationTime(),
          status.getAccessTime(),
          new FsPermission(bits(attributes.permissions())),
          attributes.owner().getName(),
          attributes.group().getName(),
          status.getPath());
    }

    private PosixFileAttributeView posix(Path path) {
      return Files.getFileAttributeView(pathToFile(path).toPath(), PosixFileAttributeView.class);
    }
  }

  private static Set<PosixFilePermission> permissions(int bits) {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < FROM_LOWEST_BIT.length; i++) {
      if ((bits >> i & 1) == 1) {
        permissions.add(FROM_LOWEST_BIT[i]);
      }
    }
    return permissions;
  }

  private static short bits(Set<PosixFilePermission> permissions) {
    int bits = 0;
    for (int i = 0; i < FROM_LOWEST_BIT.length; i++) {
      if (permissions.contains(FROM_LOWEST_BIT[i])) {
        bits |= 1 << i;
      }
    }
    return (short) bits;
  }
}
