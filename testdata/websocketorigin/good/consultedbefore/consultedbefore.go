// Package consultedbefore has a socket that an exported function registers, and a
// middleware that asks code out of sight before it goes on.
package consultedbefore

import (
	"net/http"

	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"
)

type Judge interface {
	Judge(c echo.Context, path string) error
}

type Server struct{ judge Judge }

func (s *Server) Judged(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := s.judge.Judge(c, c.Path()); err != nil {
			return err
		}
		return next(c)
	}
}

func (s *Server) Echo(g *echo.Group) {
	up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }}
	g.GET("/ws", func(c echo.Context) error {
		conn, err := up.Upgrade(c.Response(), c.Request(), nil)
		if err != nil {
			return err
		}
		return conn.Close()
	})
}
