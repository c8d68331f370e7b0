package finding

import "runtime/debug"

// Version returns the version of the corsvet whose findings these are, or "" if
// it was built from a working copy.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "(devel)" {
		return ""
	}
	return info.Main.Version
}
