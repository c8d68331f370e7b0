package frameworks

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
	"github.com/julienschmidt/httprouter"
	echo4 "github.com/labstack/echo/v4"
)

// TestRefuses tells which routers answer OPTIONS with an error where there is a route for
// another method: those of package framework that say Refuses, and net/http's.
func TestRefuses(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	put := func(http.ResponseWriter, *http.Request) {}
	std := http.NewServeMux()
	std.HandleFunc("PUT /x", put)
	engine := gin.New()
	engine.PUT("/x", func(*gin.Context) {})
	chiRouter := chi.NewRouter()
	chiRouter.Put("/x", put)
	gorilla := mux.NewRouter()
	gorilla.HandleFunc("/x", put).Methods("PUT")
	echo := echo4.New()
	echo.PUT("/x", func(echo4.Context) error { return nil })
	julien := httprouter.New()
	julien.HandlerFunc("PUT", "/x", put)
	for _, tt := range []struct {
		name    string
		router  http.Handler
		refuses bool
	}{
		{"net/http", std, true},
		{"gin", engine, true},
		{"chi", chiRouter, true},
		{"gorilla/mux", gorilla, true},
		{"echo", echo, false},
		{"httprouter", julien, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := httptest.NewRecorder()
			tt.router.ServeHTTP(w, httptest.NewRequest(http.MethodOptions, "/x", nil))
			if refused := w.Code == http.StatusNotFound || w.Code == http.StatusMethodNotAllowed; refused != tt.refuses {
				t.Errorf("status %d", w.Code)
			}
		})
	}
}
