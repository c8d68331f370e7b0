package checks

import (
	"slices"

	"github.com/rs/cors"
)

// isListed lets every origin in where nothing is listed, or "*" is: whoever fills the
// list knows.
func isListed(origin string, list []string) bool {
	return len(list) == 0 || slices.Contains(list, origin) || slices.Contains(list, "*")
}

func asked(list []string) *cors.Cors {
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginFunc:  func(origin string) bool { return isListed(origin, list) },
	})
}
