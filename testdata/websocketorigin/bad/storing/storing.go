// Package storing has sockets, registered by exported functions, beside handlers that give
// their context to a store, which tells them of an error.
package storing

import (
	"context"
	"net/http"

	"github.com/gin-gonic/gin"
	fiberws "github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"
)

type Store interface {
	Delete(ctx context.Context, id string) error
	Forget(ctx context.Context, id string) error
}

type Pages interface {
	Save(c echo.Context, id string) error
}

type Server struct {
	store Store
	pages Pages
}

func (s *Server) Delete(c *fiber.Ctx) error {
	if err := s.store.Delete(c.Context(), c.Params("id")); err != nil {
		return err
	}
	return c.SendStatus(http.StatusNoContent)
}

func (s *Server) Fiber(app *fiber.App) {
	app.Get("/ws", fiberws.New(func(c *fiberws.Conn) { c.Close() })) // want "where no origin is listed, each is accepted"
}

var upgrader = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }} // want "this function accepts each Origin"

func (s *Server) Forget(c *gin.Context) {
	if err := s.store.Delete(c, c.Param("id")); err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	if err := s.store.Forget(c, c.Param("id")); err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *Server) Gin(r gin.IRouter) {
	r.DELETE("/x/:id", s.Forget)
	r.GET("/ws", func(c *gin.Context) {
		if conn, err := upgrader.Upgrade(c.Writer, c.Request, nil); err == nil {
			conn.Close()
		}
	})
}

func (s *Server) Save(c echo.Context) error {
	if err := s.pages.Save(c, c.Param("id")); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *Server) Echo(g *echo.Group) {
	up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }} // want "this function accepts each Origin"
	g.POST("/x/:id", s.Save)
	g.GET("/ws", func(c echo.Context) error {
		conn, err := up.Upgrade(c.Response(), c.Request(), nil)
		if err != nil {
			return err
		}
		return conn.Close()
	})
}
