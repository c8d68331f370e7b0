// Package tagged sends what fields are by their tags.
package tagged

import (
	"net/http"

	"wildcardcredentials.test/bad/tagged/settings"
)

type server struct{ settings settings.Settings }

func (s *server) always(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.settings.Origin) // want "Access-Control-Allow-Origin: ., by the default of s.settings.Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func unlessToldNot(s settings.Settings) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Allowed) // want "by the default of s.Allowed"
		if s.Session {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
