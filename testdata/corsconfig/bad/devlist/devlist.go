// Package devlist has lists of origins that have no say beside a function which accepts
// each: whoever relies on that function is not in them.
package devlist

import (
	"net/http"

	"github.com/rs/cors"
)

func development(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"http://localhost:5173"},
		AllowCredentials: true,
		AllowOriginVaryRequestFunc: func(r *http.Request, origin string) (bool, []string) { // want "every site can read these responses"
			return true, nil
		},
	}).Handler(h)
}
