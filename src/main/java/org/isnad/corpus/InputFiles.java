package org.isnad.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files that paths stand for: files, folders with all that is below them, globs. In the order
 * of the paths, and below each by name; a file that two paths name is read once. Files and folders
 * whose names begin with a full stop or an underscore are passed over, unless a path names them,
 * and so are the side-cars of plain texts.
 */
final class InputFiles {
  static final String SIDE_CAR_SUFFIX = ".meta.json";

  private final Configuration configuration;
  private final Format format;

  /**
   * @param format of every file, or null to tell it by the name
   */
  InputFiles(Configuration configuration, Format format) {
    this.configuration = configuration;
    this.format = format;
  }

  /**
   * @throws InputException where a path does not exist, matches nothing, or cannot be listed
   */
  List<InputFile> expand(List<String> paths) {
    Map<String, InputFile> files = new LinkedHashMap<>();
    for (String path : paths) {
      for (InputFile file : expand(path)) {
        files.putIfAbsent(file.uri(), file);
      }
    }
    return List.copyOf(files.values());
  }

  private List<InputFile> expand(String path) {
    try {
      Path asWritten = new Path(path);
      FileSystem fileSystem = asWritten.getFileSystem(configuration);
      List<InputFile> files = new ArrayList<>();
      for (FileStatus root : roots(fileSystem, asWritten)) {
        if (root.isDirectory()) {
          addFilesBelow(fileSystem, root.getPath(), asWritten, files);
        } else {
          files.add(file(fileSystem, root, asWritten));
        }
      }
      if (files.isEmpty()) {
        throw new InputException(path + " matches no file");
      }
      requireFormat(files, path);
      return withoutSideCars(files);
    } catch (FileNotFoundException e) {
      throw new InputException(path + " does not exist", e);
    } catch (IOException e) {
      throw new InputException(path + " cannot be listed: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new InputException("'" + path + "' is no path: " + e.getMessage(), e);
    }
  }

  /** The file or folder of that very name or, where there is none, what the glob matches. */
  private static List<FileStatus> roots(FileSystem fileSystem, Path path) throws IOException {
    if (fileSystem.exists(path)) {
      return List.of(fileSystem.getFileStatus(path));
    }
    FileStatus[] matches = fileSystem.globStatus(path, match -> !isHidden(match.getName()));
    if (matches == null) {
      throw new FileNotFoundException(path.toString());
    }
    return List.of(matches).stream().sorted(Comparator.comparing(FileStatus::getPath)).toList();
  }

  private void addFilesBelow(
      FileSystem fileSystem, Path folder, Path asWritten, List<InputFile> files)
      throws IOException {
    List<LocatedFileStatus> below = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> listing = fileSystem.listFiles(folder, true);
    while (listing.hasNext()) {
      LocatedFileStatus file = listing.next();
      if (!isHiddenBelow(folder, file.getPath())) {
        below.add(file);
      }
    }
    below.sort(Comparator.comparing(FileStatus::getPath));
    for (LocatedFileStatus file : below) {
      files.add(file(fileSystem, file, asWritten));
    }
  }

  private static boolean isHiddenBelow(Path folder, Path file) {
    int depth = file.depth() - folder.depth();
    Path part = file;
    for (int i = 0; i < depth; i++) {
      if (isHidden(part.getName())) {
        return true;
      }
      part = part.getParent();
    }
    return false;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  private InputFile file(FileSystem fileSystem, FileStatus status, Path asWritten) {
    String uri = status.getPath().toString();
    String plain = Compression.of(uri).stem(uri);
    return new InputFile(
        name(fileSystem, status.getPath(), asWritten),
        uri,
        status.getLen(),
        format == null ? Format.of(plain).orElse(null) : format);
  }

  private static String name(FileSystem fileSystem, Path file, Path asWritten) {
    if (!"file".equals(file.toUri().getScheme())) {
      return file.toString();
    }
    String name = file.toUri().getPath();
    String workingFolder = fileSystem.getWorkingDirectory().toUri().getPath() + "/";
    return !asWritten.isAbsolute() && name.startsWith(workingFolder)
        ? name.substring(workingFolder.length())
        : name;
  }

  private static void requireFormat(List<InputFile> files, String path) {
    if (files.stream().allMatch(file -> file.format() == null)) {
      throw new InputException(
          path
              + ": "
              + files.get(0).name()
              + " has no suffix of a known format. Name the format of the files.");
    }
  }

  private static List<InputFile> withoutSideCars(List<InputFile> files) {
    Set<String> texts =
        files.stream()
            .filter(file -> file.format() == Format.TEXT)
            .map(InputFile::stem)
            .collect(Collectors.toSet());
    return files.stream().filter(file -> !isSideCar(file, texts)).toList();
  }

  private static boolean isSideCar(InputFile file, Set<String> texts) {
    String uri = file.uri();
    return uri.endsWith(SIDE_CAR_SUFFIX)
        && texts.contains(uri.substring(0, uri.length() - SIDE_CAR_SUFFIX.length()));
  }
}
