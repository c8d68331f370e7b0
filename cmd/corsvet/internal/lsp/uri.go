package lsp

import (
	"fmt"
	"net/url"
	"runtime"
	"strings"
)

const onWindows = runtime.GOOS == "windows"

// pathOf returns the path of a file: URI, in the form of the system.
func pathOf(uri string, windows bool) (string, error) {
	u, err := url.Parse(uri)
	if err != nil {
		return "", err
	}
	if u.Scheme != "file" || !strings.HasPrefix(u.Path, "/") {
		return "", fmt.Errorf("%s is not the URI of a file", uri)
	}
	host := u.Host
	if strings.EqualFold(host, "localhost") {
		host = ""
	}
	switch {
	case !windows && host == "":
		return u.Path, nil
	case windows && host != "":
		return `\\` + host + backslashes(u.Path), nil // file://host/share/x
	case windows && hasDrive(u.Path[1:]):
		return strings.ToUpper(u.Path[1:2]) + backslashes(u.Path[2:]), nil // file:///c:/x
	}
	return "", fmt.Errorf("%s is not on this machine", uri)
}

// uriOf returns the file: URI of an absolute path.
func uriOf(path string, windows bool) string {
	u := url.URL{Scheme: "file", Path: path}
	if windows {
		u.Path = strings.ReplaceAll(path, `\`, "/")
		if rest, ok := strings.CutPrefix(u.Path, "//"); ok { // \\host\share\x
			u.Host, u.Path, _ = strings.Cut(rest, "/")
		}
		u.Path = "/" + u.Path // C:\x
	}
	return u.String()
}

func backslashes(path string) string { return strings.ReplaceAll(path, "/", `\`) }

// hasDrive reports whether path begins with a drive letter, as in c:/x .
func hasDrive(path string) bool {
	return len(path) >= 3 && path[1:3] == ":/" && 'a' <= path[0]|0x20 && path[0]|0x20 <= 'z'
}
